<#list it.decisions() as decision>
<#assign record = it.record(decision)>
### Decision ${decision.number()}: ${decision.title()}

**Chosen**: ${decision.outcome()?has_content?then(decision.outcome(), "nothing yet")} (${decision.status()}, ${decision.date()})

<#list record.successors()?filter(later -> decision.status() == "superseded")>
**Superseded by**: <#items as later>decision ${later.number()}, ${later.title()}<#sep>, </#items>

</#list>
<#list record.predecessors()>
**Takes the place of**: <#items as earlier>decision ${earlier.number()}, ${earlier.title()}<#sep>, </#items>

</#list>
<#if decision.alternatives()?has_content>
**Alternatives considered**: <#list decision.options()?filter(option -> option.name() != decision.outcome()) as option>${option.name()}<#if option.total()?has_content> (${option.total()} of 5 points)</#if><#sep>, </#list>

</#if>
<#if decision.reason()?has_content>
**Rationale**: ${decision.reason()}

</#if>
<#if decision.consequences()?has_content>
**Trade-offs**: ${decision.consequences()}

</#if>
<#if decision.isCurrent()>
<#assign trace = record.trace()>
**Evidence**: ${trace.proven()?size} of ${trace.evidence()?size} points<#list trace.proven()> (<#items as point>${point.point().title()?lower_case}<#sep>, </#items>)</#list><#list trace.unproven()>; not shown yet: <#items as point>${point.point().title()?lower_case}<#sep>, </#items></#list>

</#if>
</#list>
