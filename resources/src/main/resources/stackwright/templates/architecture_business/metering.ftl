<@b.prose "model.usage"/>
<#list it.offers().meters() as meter>
- Counted: ${meter}, in <#list it.offers().all()?filter(plan -> plan.metering()?seq_contains(meter)) as plan>${plan.name()}<#sep>, </#list>
</#list>
<#list it.offers().all()?filter(plan -> plan.billing()?has_content || plan.marketplaces()?has_content) as plan>
- ${plan.name()}<#if plan.billing()?has_content> is billed by ${plan.billing()}</#if><#if plan.marketplaces()?has_content><#if plan.billing()?has_content> and</#if> is listed on ${plan.marketplaces()?join(", ")}</#if>
</#list>
