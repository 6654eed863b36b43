<#assign op = it.operations()>
<#assign checked = it.services()?filter(service -> service.checked())>
<#assign unchecked = it.services()?filter(service -> !service.checked())>
<#if checked?has_content>
### 9.1 Health checks

| Service | Command |
| --- | --- |
<#list checked as service>
| ${service.name()} | <#outputformat "plainText">`${service.healthCommand()?replace("|", "\\|")?replace("\n", " ")}`</#outputformat> |
</#list>

<#if unchecked?has_content>
Without a health check: ${unchecked?map(service -> service.name())?join(", ")}.

</#if>
</#if>
<#if it.brief().has("watching.logs") || op.logs()?has_content>
### 9.2 Logs

<@b.prose "watching.logs"/>
<#if op.logs()?has_content>
They go to ${op.logs()}<#if op.logRetentionDays()?has_content> and are kept for ${op.logRetentionDays()} days</#if>.

</#if>
</#if>
<#assign watched = it.services()?filter(service -> service.hasDossier("monitoring"))>
<#if op.metrics()?has_content || watched?has_content || it.brief().has("performance.targets")>
### 9.3 Metrics

<#if op.metrics()?has_content>
They go to ${op.metrics()}.

</#if>
<#list watched>
<#items as service>
- ${service.name()}: ${service.dossier("monitoring")}
</#items>

</#list>
<#if it.brief().has("performance.targets")>
Targets they are held against:

<@b.table "performance.targets"/>
</#if>
</#if>
<#if it.brief().has("watching.tracing") || op.traces()?has_content>
### 9.4 Traces

<@b.prose "watching.tracing"/>
<#if op.traces()?has_content>
They go to ${op.traces()}.

</#if>
</#if>
<#if it.brief().has("watching.alerts") || op.alerts()?has_content>
### 9.5 Alerts

<@b.table "watching.alerts"/>
<#list op.alerts() as about, whom>
- ${about}: ${whom}
</#list>

</#if>
