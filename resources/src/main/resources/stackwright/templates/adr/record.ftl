<#assign decision = record.decision()>
# ${record.label()} ${decision.title()}

- Status: ${decision.status()}<#if record.successor().isPresent()> by [${record.successor().get().label()} ${record.successor().get().decision().title()}](${record.successor().get().file()?no_esc})</#if>
- Date: ${decision.date()}
<#if record.trace().requirements()?has_content>
- Answers to: <#list record.trace().requirements() as row>${row.id()} (${row.table().column("requirement").isPresent()?then(row.cells()["requirement"]!"", row.cells()["constraint"]!"")})<#sep>, </#list>
</#if>
<#if record.trace().services()?has_content>
- Shapes: ${record.trace().services()?join(", ")}
</#if>

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
