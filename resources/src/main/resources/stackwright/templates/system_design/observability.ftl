<#assign op = it.operations()>
<#if it.brief().has("watching.logs") || op.logs()?has_content>
### 10.1 Logging

<@b.prose "watching.logs"/>
<#if op.logs()?has_content>
Logs go to ${op.logs()}<#if op.logRetentionDays()?has_content> and are kept for ${op.logRetentionDays()} days</#if>.

</#if>
</#if>
<#if op.metrics()?has_content>
### 10.2 Metrics

Metrics go to ${op.metrics()}.

</#if>
<#if it.brief().has("watching.tracing") || op.traces()?has_content>
### 10.3 Tracing

<@b.prose "watching.tracing"/>
<#if op.traces()?has_content>
Traces go to ${op.traces()}.

</#if>
</#if>
<#if it.brief().has("watching.alerts") || op.alerts()?has_content>
### 10.4 Alerts

<@b.table "watching.alerts"/>
<#list op.alerts() as about, whom>
- ${about}: ${whom}
</#list>

</#if>
<#assign checked = it.services()?filter(service -> service.checked())>
<#if checked?has_content>
### 10.5 Health checks

| Service | Command |
| --- | --- |
<#list checked as service>
| ${service.name()} | <#outputformat "plainText">`${service.healthCommand()?replace("|", "\\|")?replace("\n", " ")}`</#outputformat> |
</#list>
</#if>
