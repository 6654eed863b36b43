<#if it.layers()?size gt 1>
### 4.1 Layers

| Layer | Services |
| --- | --- |
<#list it.layers() as layer>
| ${layer.title()} | ${layer.services()?map(service -> service.name())?join(", ")} |
</#list>

<#assign upward = it.upward()>
<#if upward?has_content>
Services reach others of their own layer or of one below. Against that: <#list upward as flow>${flow.from()} reaches ${flow.to()}<#sep>, </#list>.
<#else>
Services reach others of their own layer or of one below, never of one above.
</#if>

</#if>
<#assign own = it.services()?filter(service -> !service.technology()?has_content)>
<#if own?has_content>
### 4.2 The product's own services

<#list own as service>
<#if service.components()?has_content || service.hasDossier("purpose") || service.hasDossier("api") || service.hasDossier("events") || service.hasDossier("data")>
#### ${service.name()}

<#if service.hasDossier("purpose")>
${service.dossier("purpose")}

</#if>
<#if service.components()?has_content>
| Component | Technology | Responsibility |
| --- | --- | --- |
<#list service.components() as name, part>
| ${name} | <#if part.technology().isPresent()>${part.technology().get()}</#if> | <#if part.responsibility().isPresent()>${part.responsibility().get()}</#if> |
</#list>

</#if>
<#list ["api", "events", "data"] as field>
<#if service.hasDossier(field)>
**${{"api": "Interface", "events": "Events", "data": "Data"}[field]}**:

${service.dossier(field)}

</#if>
</#list>
</#if>
</#list>
<#assign closed = own?filter(service -> !service.components()?has_content)>
<#if closed?has_content>
Not broken down into components yet: ${closed?map(service -> service.name())?join(", ")}.
</#if>
</#if>
