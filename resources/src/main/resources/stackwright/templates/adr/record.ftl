<#assign decision = record.decision()>
# ${record.label()} ${decision.title()}

- Status: ${decision.status()}<#if decision.status() == "superseded"><#list record.successors()> by <#items as later>[${later.label()} ${later.title()}](${record.fileTo(later)?no_esc})<#sep>, </#items></#list></#if>
- Date: ${decision.date()}
<#if decision.status() != "superseded">
<#list record.successors() as later>
- Proposed to take its place: [${later.label()} ${later.title()}](${record.fileTo(later)?no_esc})
</#list>
</#if>
<#list record.predecessors()>
- <#if decision.status() == "proposed" || decision.status() == "rejected">Would take<#else>Takes</#if> the place of <#items as earlier>[${earlier.label()} ${earlier.title()}](${record.fileTo(earlier)?no_esc})<#sep>, </#items>
</#list>
<#if record.trace().requirements()?has_content>
- Answers to: <#list record.trace().requirements() as row>${row.id()} (${row.table().column("requirement").isPresent()?then(row.cells()["requirement"]!"", row.cells()["constraint"]!"")})<#sep>, </#list>
</#if>
<#if record.trace().services()?has_content>
- Shapes: ${record.trace().services()?join(", ")}
</#if>
<#list record.trace().risks()>
- Risks: <#items as row>${row.id()} (${row.cells()["risk"]!""})<#sep>, </#items>
</#list>
<#list record.related()>
- See also: <#items as other>[${other.label()} ${other.title()}](${record.fileTo(other)?no_esc})<#sep>, </#items>
</#list>

## Context

${decision.context()?has_content?then(decision.context(), "Not written yet.")}

## Options considered

<#list decision.options() as option>
- ${option.name()}<#if option.total()?has_content>: ${option.total()} of 5 points</#if>
<#else>
None were written down.
</#list>

<#if record.rows()?has_content>
<@b.row record.head()/>
|<#list record.head() as column> --- |</#list>
<#list record.rows() as row>
<@b.row row/>
</#list>

</#if>
<@b.bullets record.notes()/>

## Decision

<#if decision.outcome()?has_content>
**${decision.outcome()}**<#if decision.reason()?has_content>: ${decision.reason()}</#if>
<#assign offs = it.tradeOffs(decision)>
<#list offs.givenUp()>

Given up for it:

<#items as line>
- ${line}
</#items>
</#list>
<#else>
Not decided yet.
</#if>

## Consequences

${decision.consequences()?has_content?then(decision.consequences(), "Not written yet.")}

## Evidence

<#list record.trace().proven() as point>
- **${point.point().title()}**: <#if point.shown()?has_content>${point.shown()}<#if point.text()?has_content> </#if></#if>${point.text()?replace("\\s*\n\\s*", " ", "r")}
</#list>
<#list record.trace().unproven()>

Not shown yet:

<#items as point>
- ${point.point().title()}: ${point.point().asks()}<#if point.shown()?has_content> ${point.shown()}</#if>
</#items>
</#list>
