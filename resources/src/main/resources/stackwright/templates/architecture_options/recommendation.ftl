<#list it.decision("architecture-style")?filter(style -> style.outcome()?has_content) as style>
**${style.outcome()}**<#if style.reason()?has_content>: ${style.reason()}</#if>

<#if style.consequences()?has_content>
${style.consequences()}

</#if>
<#assign settled = it.standing()?filter(decision -> decision.id() != "architecture-style" && decision.outcome()?has_content)>
<#if settled?has_content>
With it go <#list settled as decision>${decision.outcome()} (${decision.title()})<#sep>, </#list>.

</#if>
<#list it.brief().rows("roadmap.phases")>
It is introduced in this order: <#items as phase>${phase.cell("phase")}<#if phase.cell("weeks")?has_content> (weeks ${phase.cell("weeks")})</#if><#sep>, </#items>.

</#list>
<#assign priced = it.brief().rows("costs.prices")>
<#if priced?has_content>
Known prices:

| Item | For | Amount a month | As of |
| --- | --- | --- | --- |
<#list priced as price>
| ${price.cell("item")} | ${price.cell("option")} | ${price.cell("amount")} ${price.cell("currency")} | ${price.cell("asOf")} |
</#list>

</#if>
</#list>
