<#list it.decision("architecture-style")?filter(style -> style.outcome()?has_content) as style>
**Chosen style**: ${style.outcome()} (${style.status()}, ${style.date()})

<#if style.reason()?has_content || style.context()?has_content>
### 2.1 Rationale

<#if style.reason()?has_content>
${style.reason()}

</#if>
<#if style.context()?has_content>
It had to be decided because of this: ${style.context()}

</#if>
</#if>
<#assign asked = ["technical.users", "technical.requests", "technical.volume", "technical.growth", "technical.team"]?filter(field -> it.brief().has(field))>
<#assign given = it.brief().rows("requirements.constraints")>
<#if asked?has_content || given?has_content>
### 2.2 What it has to suit

<#list asked as field>
- ${{"technical.users": "Users at once", "technical.requests": "Requests", "technical.volume": "Data", "technical.growth": "Growth", "technical.team": "Team"}[field]}: ${it.brief().text(field)}
</#list>
<#list given as constraint>
- ${constraint.id()}<#if constraint.cell("kind")?has_content> (${constraint.cell("kind")?lower_case})</#if>: ${constraint.cell("constraint")}
</#list>

</#if>
<#assign offs = it.tradeOffs(style)>
### 2.3 Trade-offs

<#if style.alternatives()?has_content>
Weighed against: ${style.alternatives()?join(", ")}.

</#if>
<#list offs.gained()>
Gained:

<#items as line>
- ${line}
</#items>

</#list>
<#list offs.givenUp()>
Given up:

<#items as line>
- ${line}
</#items>

</#list>
<#if style.consequences()?has_content>
What follows from it: ${style.consequences()}

</#if>
<#assign own = it.services()?filter(service -> !service.technology()?has_content)>
<#if own?has_content>
What the compose file shows: ${own?size} <#if own?size == 1>service<#else>services</#if> of the product's own code (${own?map(service -> service.name())?join(", ")}).
<#list it.stores()?filter(store -> store.kind() == "database") as store><#assign users = own?filter(service -> store.dependents()?seq_contains(service.name()))><#if users?size gt 1>
<#list users as user>${user.name()}<#if user?counter == users?size - 1> and <#elseif !user?is_last>, </#if></#list> share ${store.name()}, so their releases have to agree on what lies in it.
</#if></#list>
</#if>
</#list>
