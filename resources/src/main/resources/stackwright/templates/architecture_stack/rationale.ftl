<#list it.standing()?filter(decision -> decision.outcome()?has_content) as decision>
### ${decision.number()}. ${decision.title()}: ${decision.outcome()}

<#if decision.reason()?has_content>
**Rationale**: ${decision.reason()}

</#if>
<#if decision.alternatives()?has_content>
**Alternatives considered**: <#list decision.options()?filter(option -> option.name() != decision.outcome()) as option>${option.name()}<#assign weak = it.matrix(decision).weaknesses(option.name())><#if weak?has_content> (weak at ${weak?map(judged -> judged.criterion())?join(", ")})</#if><#sep>, </#list>

</#if>
<#if decision.consequences()?has_content>
**Trade-offs accepted**: ${decision.consequences()}

</#if>
</#list>
