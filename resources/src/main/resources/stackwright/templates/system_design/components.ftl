<#list it.services() as service>
### 5.${service?counter} ${service.name()}

<#if service.hasDossier("purpose")>
**Responsibility**: ${service.dossier("purpose")}

</#if>
**Technology**: <#if service.technology()?has_content>${service.technology()}, </#if><#if service.image()?has_content>image ${service.image()}<#else>built from source</#if><#if service.ports()?has_content>; published on ${service.ports()?join(", ")}</#if>

<#if service.components()?has_content>
**Parts**:

<#list service.components() as name, part>
- ${name}<#if part.technology().isPresent()> (${part.technology().get()})</#if><#if part.responsibility().isPresent()>: ${part.responsibility().get()}</#if>
</#list>

</#if>
<#list ["api", "events", "data"] as field>
<#if service.hasDossier(field)>
**${{"api": "API", "events": "Events", "data": "Data model"}[field]}**:

${service.dossier(field)}

</#if>
</#list>
<#list it.flowsFrom(service.name())>
**Dependencies**:

<#items as flow>
- ${flow.to()}<#if flow.description()?has_content>: ${flow.description()}</#if><#if flow.protocol()?has_content>, by ${flow.protocol()}</#if><#if flow.condition()?has_content>; it starts ${flow.condition()}</#if>
</#items>

</#list>
**Scaling**: ${service.replicas()} <#if service.replicas() == 1>replica<#else>replicas</#if><#list it.operations().scaling()?filter(scale -> scale.service() == service.name()) as scale>, ${scale.mode()}<#if scale.minimum()?has_content && scale.maximum()?has_content> from ${scale.minimum()} to ${scale.maximum()}</#if><#if scale.trigger()?has_content> by ${scale.trigger()}</#if></#list><#if service.stateful()>; ${service.mounts()?has_content?then("it keeps data", "it holds data in its container only")}</#if>

<#if service.hasDossier("scaling")>
${service.dossier("scaling")}

</#if>
<#if service.hasDossier("failures")>
**Error handling**: ${service.dossier("failures")}

</#if>
</#list>
