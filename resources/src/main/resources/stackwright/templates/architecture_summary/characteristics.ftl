<#assign automatic = it.operations().scaling()?filter(scale -> scale.mode() == "automatic") unencrypted = it.flows()?filter(flow -> flow.encrypted() == "not encrypted")>
<#if it.operations().scaling()?has_content>
- Scalability: <#list it.operations().scaling() as scale>${scale.service()} ${scale.mode()}<#if scale.minimum()?has_content && scale.maximum()?has_content> from ${scale.minimum()} to ${scale.maximum()}</#if><#sep>, </#list>
</#if>
<#if it.sla()?has_content || it.rtoMinutes().isPresent()>
- Availability: <#if it.sla()?has_content>${it.sla()}</#if><#if it.rtoMinutes().isPresent()><#if it.sla()?has_content>, </#if>recovery within ${it.rto()}</#if><#if it.rpoMinutes().isPresent()>, at most ${it.rpo()} of data lost</#if>
</#if>
<#if it.brief().has("performance.targets")>
- Performance: <#list it.brief().rows("performance.targets") as row>${row.cell("operation")}: ${row.cell("target")}<#if row.cell("percentile")?has_content> (percentile ${row.cell("percentile")})</#if><#sep>; </#list>
</#if>
<#if it.services()?has_content>
- Security: <#if it.compliance()?has_content>${it.compliance()}; </#if><#if it.findings("security")?has_content>open findings of the checks: ${it.findings("security")?size}<#else>no open finding of the checks</#if><#if unencrypted?has_content>; not encrypted: <#list unencrypted as flow>${flow.from()} to ${flow.to()}<#sep>, </#list></#if>
</#if>
