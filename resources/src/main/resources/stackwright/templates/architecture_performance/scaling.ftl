<#if it.services()?has_content>
| Service | Replicas | Changes | Trigger | Processors | Memory |
| --- | ---: | --- | --- | --- | --- |
<#list it.services() as service>
<#assign scales = it.operations().scaling()?filter(scale -> scale.service() == service.name())>
| ${service.name()} | ${service.replicas()} | <#list scales as scale>${scale.mode()}<#if scale.minimum()?has_content && scale.maximum()?has_content>, ${scale.minimum()} to ${scale.maximum()}</#if></#list> | <#list scales as scale>${scale.trigger()}</#list> | ${service.resource("cpu-limit")} | ${service.resource("memory-limit")} |
</#list>

<#assign single = it.stores()?filter(store -> store.replicas() == 1)>
<#if single?has_content>
Stores that run once, so that a second replica needs replication first: <#list single as store>${store.name()}<#if store.technology()?has_content> (${store.technology()})</#if><#sep>, </#list>.

</#if>
<#list it.services()?filter(service -> service.hasDossier("scaling"))>
### How single services grow

<#items as service>
**${service.name()}**: ${service.dossier("scaling")}

</#items>
</#list>
</#if>
