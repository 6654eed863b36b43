<#if it.persons()?has_content || it.externals()?has_content>
### System context (C4 level 1)

<#if it.persons()?has_content>
Who uses it:

<#list it.persons() as person>
- ${person.name()}<#if person.description()?has_content>: ${person.description()}</#if>
</#list>

</#if>
<#if it.externals()?has_content>
Systems it works with:

<#list it.externals() as external>
- ${external.name()}<#if external.technology()?has_content> (${external.technology()})</#if><#if external.description()?has_content>: ${external.description()}</#if>
</#list>

</#if>
</#if>
<#if it.services()?has_content>
### Containers (C4 level 2)

| Service | Technology | Kind | Reaches |
| --- | --- | --- | --- |
<#list it.services() as service>
| ${service.name()} | ${service.technology()} | ${service.kind()} | ${service.dependencies()?join(", ")} |
</#list>
</#if>
