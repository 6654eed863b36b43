<#if it.persons()?has_content || it.externals()?has_content>
### 1.1 System context (C4 level 1)

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
${it.mermaid().context()}

<#if it.brief().has("landscape.integrations")>
What is exchanged with them:

<@b.table "landscape.integrations"/>
</#if>
</#if>
<#if it.services()?has_content>
### 1.2 Containers (C4 level 2)

| Service | What it is | Purpose | Reaches |
| --- | --- | --- | --- |
<#list it.services() as service>
| ${service.name()} | ${service.technology()?has_content?then(service.technology() + ", " + service.kind(), service.kind() + ", own code")} | <#if service.hasDossier("purpose")>${service.dossier("purpose")}</#if> | ${it.flowsFrom(service.name())?map(flow -> flow.to())?join(", ")} |
</#list>

${it.mermaid().containers()}

</#if>
<#assign inside = it.services()?filter(service -> service.components()?has_content)>
<#if inside?has_content>
### 1.3 Components (C4 level 3)

Section 4 says what the parts of ${inside?map(service -> service.name())?join(", ")} do.

${it.mermaid().components()}
</#if>
