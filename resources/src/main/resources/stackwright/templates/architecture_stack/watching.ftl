<#assign op = it.operations()>
<@b.made it.services()?filter(service -> service.kind() == "observability")/>
<#if op.metrics()?has_content>
- Metrics go to ${op.metrics()}
</#if>
<#if op.logs()?has_content>
- Logs go to ${op.logs()}<#if op.logRetentionDays()?has_content> and are kept for ${op.logRetentionDays()} days</#if>
</#if>
<#if op.traces()?has_content>
- Traces go to ${op.traces()}
</#if>

<@b.answer "watching.logs"/>
<@b.answer "watching.tracing"/>
