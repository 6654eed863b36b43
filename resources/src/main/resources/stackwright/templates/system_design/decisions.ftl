<#list it.decisions() as decision>
### Decision ${decision?counter}: ${decision.title()}

**Chosen**: ${decision.outcome()?has_content?then(decision.outcome(), "nothing yet")} (${decision.status()}, ${decision.date()})

<#if decision.alternatives()?has_content>
**Alternatives considered**: <#list decision.options()?filter(option -> option.name() != decision.outcome()) as option>${option.name()}<#if option.total()?has_content> (${option.total()} of 5 points)</#if><#sep>, </#list>

</#if>
<#if decision.reason()?has_content>
**Rationale**: ${decision.reason()}

</#if>
<#if decision.consequences()?has_content>
**Trade-offs**: ${decision.consequences()}

</#if>
</#list>
