<#assign op = it.operations()>
<@b.table "watching.alerts"/>
<#list op.alerts() as about, whom>
- ${about}: ${whom}
</#list>
<#if op.metrics()?has_content>

Metrics go to ${op.metrics()}.
</#if>
