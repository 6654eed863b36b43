<#if it.services()?has_content>
<#list it.deploymentOptions() as option>
### Option ${option.id()}: ${option.title()}

${option.suits()} It runs on <#list option.on() as place>${place}<#if place?counter == option.on()?size - 1> or <#elseif !place?is_last>, </#if></#list>.

For this stack:

<#list option.means() as line>
- ${line}
</#list>
<#if option.price().known()?has_content>
<#list option.price().known() as price>
- Price: ${price.cell("item")}, ${price.cell("amount")} ${price.cell("currency")} a month<#if price.cell("asOf")?has_content>, as of ${price.cell("asOf")}</#if>
</#list>
<#else>
- Price: nothing of this stack has been priced; the general estimate of ${option.price().year()} is ${option.price().range()} a month (${option.price().source()}).
</#if>

<#if option.rows()?has_content>
| ${option.head()?join(" | ")?no_esc} |
|<#list option.head() as column> --- |</#list>
<#list option.rows() as row>
|<#list row as cell> ${cell} |</#list>
</#list>

</#if>
| Speaks for it | Speaks against it |
| --- | --- |
<#list option.gains() as gain>
| ${gain} | ${option.losses()[gain?index]!""} |
</#list>

</#list>
<#if it.deployment()?has_content>
Chosen deployment models: ${it.deployment()}.
</#if>
</#if>
