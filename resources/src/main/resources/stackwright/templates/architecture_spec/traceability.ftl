<#if it.traces()?has_content>
| Decision | Chosen | Requirements | Services | Why |
| --- | --- | --- | --- | --- |
<#list it.traces() as trace>
| ${trace.decision().title()} | ${trace.decision().outcome()?has_content?then(trace.decision().outcome(), "not decided")} | <#if trace.requirementIds()?has_content>${trace.requirementIds()?join(", ")}<#else>none named</#if> | ${trace.services()?join(", ")} | ${trace.decision().reason()} |
</#list>

<#list it.untraced()>
Requirements that no decision names, with the services that carry them:

<#items as row>
- ${row.id()}<#if row.cells()["services"]??>: ${row.cells()["services"]}</#if>
</#items>

</#list>
</#if>
