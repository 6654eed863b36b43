<#if it.offers().limits()?has_content || it.offers().gates()?has_content>
| Limit or gate |<#list it.offers().all() as plan> ${plan.name()} |</#list>
| --- |<#list it.offers().all() as plan> --- |</#list>
<#list it.offers().limits() as limit>
| ${limit} (limit) |<#list it.offers().all() as plan> ${plan.limit(limit)} |</#list>
</#list>
<#list it.offers().gates() as gate>
| ${gate} (gate) |<#list it.offers().all() as plan> ${plan.gate(gate)} |</#list>
</#list>
</#if>
