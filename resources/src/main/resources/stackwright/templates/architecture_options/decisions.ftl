<#list it.decisions() as decision>
<#assign matrix = it.matrix(decision)>
### ${decision.number()}. ${decision.title()}

<#if decision.context()?has_content>
${decision.context()}

</#if>
<#if matrix.rows()?has_content && decision.options()?has_content>
| Criterion | Weight |<#list decision.options() as option> ${option.name()} |</#list>
| --- | ---: |<#list decision.options() as option> ---: |</#list>
<#list matrix.rows() as row>
| ${row.criterion()} | ${row.weight()} % |<#list row.points() as points> ${points} |</#list>
</#list>
| **Total** | |<#list matrix.totals() as total> ${total} |</#list>

Points go from 1, the worst, to 5; a total is the sum of points by weight.

</#if>
<#list decision.options() as option>
<#assign strong = matrix.strengths(option.name()) weak = matrix.weaknesses(option.name())>
- **${option.name()}**<#if option.name() == decision.outcome()> (chosen)</#if><#if strong?has_content>; good at <#list strong as judged>${judged.criterion()}<#if judged.note()?has_content> (${judged.note()})</#if><#sep>, </#list></#if><#if weak?has_content>; weak at <#list weak as judged>${judged.criterion()}<#if judged.note()?has_content> (${judged.note()})</#if><#sep>, </#list></#if>
</#list>

<#if decision.outcome()?has_content>
**Outcome**: ${decision.outcome()} (${decision.status()}, ${decision.date()})<#if decision.reason()?has_content>. ${decision.reason()}</#if>

<#else>
**Outcome**: none yet; the decision is ${decision.status()}.

</#if>
<#if decision.consequences()?has_content>
**Trade-offs**: ${decision.consequences()}

</#if>
<#list it.trace(decision).risks()>
**Risks**: <#items as row>${row.id()}, ${row.cells()["risk"]!""}<#sep>; </#items>

</#list>
</#list>
