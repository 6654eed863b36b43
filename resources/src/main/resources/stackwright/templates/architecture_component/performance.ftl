<#assign scales = it.operations().scaling()?filter(scale -> scale.service() == service.name())>
<#list it.brief().rowsAbout("requirements.quality", service.name())?filter(row -> row.cell("target")?has_content) as row>
- Target ${row.id()}: ${row.cell("requirement")}, ${row.cell("target")}
</#list>
- Replicas: ${service.replicas()}<#list scales as scale>; ${scale.mode()}<#if scale.minimum()?has_content && scale.maximum()?has_content> from ${scale.minimum()} to ${scale.maximum()}</#if><#if scale.trigger()?has_content> by ${scale.trigger()}</#if></#list>
<#if service.resource("cpu-limit")?has_content || service.resource("memory-limit")?has_content>
- Limits of a container: <#if service.resource("cpu-limit")?has_content>${service.resource("cpu-limit")} ${(service.resource("cpu-limit") == "1")?then("processor", "processors")}<#if service.resource("memory-limit")?has_content>, </#if></#if><#if service.resource("memory-limit")?has_content>${service.resource("memory-limit")} of memory</#if>
<#else>
- Limits of a container: none are set
</#if>

<#if service.hasDossier("scaling")>
${service.dossier("scaling")}

</#if>
<#if service.stateful() && service.replicas() == 1>
It holds data and runs once: a second replica needs replication first.

</#if>
