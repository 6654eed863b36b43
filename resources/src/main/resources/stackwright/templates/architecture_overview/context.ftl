<#if it.persons()?has_content || it.externals()?has_content>
| Who | What for | Reaches | Reached by |
| --- | --- | --- | --- |
<#list it.persons() as person>
| ${person.name()} (person) | ${person.description()} | ${it.flowsFrom(person.name())?map(flow -> flow.to())?join(", ")} | ${it.flowsTo(person.name())?map(flow -> flow.from())?join(", ")} |
</#list>
<#list it.externals() as external>
| ${external.name()} (external system<#if external.technology()?has_content>, ${external.technology()}</#if>) | ${external.description()} | ${it.flowsFrom(external.name())?map(flow -> flow.to())?join(", ")} | ${it.flowsTo(external.name())?map(flow -> flow.from())?join(", ")} |
</#list>
</#if>
