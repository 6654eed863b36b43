<#if it.persons()?has_content || it.externals()?has_content>
### 4.1 System context

<#list it.persons() as person>
- ${person.name()} uses it<#if person.description()?has_content>: ${person.description()}</#if>
</#list>
<#list it.externals() as external>
- ${external.name()} is an external system<#if external.technology()?has_content>, spoken with by ${external.technology()}</#if><#if external.description()?has_content>: ${external.description()}</#if>
</#list>

</#if>
<#list it.decision("architecture-style") as style>
### 4.2 Architecture style

${style.outcome()?has_content?then(style.outcome(), "Not decided; the decision is " + style.status())}<#if style.reason()?has_content>: ${style.reason()}</#if>

<#if style.context()?has_content>
It answers to this: ${style.context()}

</#if>
<#if style.consequences()?has_content>
What follows from it: ${style.consequences()}

</#if>
</#list>
<#if it.services()?has_content>
### 4.3 Component overview

| Service | What it is | Reaches | Reached by |
| --- | --- | --- | --- |
<#list it.services() as service>
| ${service.name()} | ${service.technology()?has_content?then(service.technology() + ", " + service.kind(), service.kind())} | ${it.flowsFrom(service.name())?map(flow -> flow.to())?join(", ")} | ${it.flowsTo(service.name())?map(flow -> flow.from())?join(", ")} |
</#list>
</#if>
