<#assign backups = it.operations().backups()>
<#if it.rtoMinutes().isPresent() || it.rpoMinutes().isPresent()>
### 10.1 Objectives

<#if it.rpoMinutes().isPresent()>
- At most ${it.rpo()} of data may be lost (RPO).
</#if>
<#if it.rtoMinutes().isPresent()>
- It is back within ${it.rto()} (RTO).
</#if>

</#if>
<#if backups?has_content>
### 10.2 Backups

| Store | Every | Kept for | Where to | Last restore tested |
| --- | --- | --- | --- | --- |
<#list backups as saved>
| ${saved.service()} | <#if saved.periodHours()?has_content>${it.inWords(saved.periodHours()?number * 60)}</#if> | <#if saved.retentionDays()?has_content>${saved.retentionDays()} days</#if> | ${saved.target()} | ${saved.restoreTested()?has_content?then(saved.restoreTested(), "not recorded")} |
</#list>

<#if it.rpoMinutes().isPresent()>
<#list backups?filter(saved -> saved.periodHours()?has_content) as saved>
<#assign between = saved.periodHours()?number * 60>
<#if between gt it.rpoMinutes().get()>
- ${saved.service()}: up to ${it.inWords(between)} may be lost between two backups, more than the RPO allows.
</#if>
</#list>

</#if>
</#if>
<#assign mounted = it.stores()?filter(store -> store.mounts()?has_content)>
<#assign unsaved = mounted?filter(store -> !backups?map(saved -> saved.service())?seq_contains(store.name()))>
<#if (backups?has_content || it.rpoMinutes().isPresent()) && unsaved?has_content>
No backup is decided for ${unsaved?map(store -> store.name())?join(", ")}.

</#if>
<#if (backups?has_content || it.rtoMinutes().isPresent()) && it.services()?has_content>
### 10.3 Coming back

<#if mounted?has_content>
Data of ${mounted?map(store -> store.name())?join(", ")} is restored first. Then the services start in this order, by what each waits for:
<#else>
The services start in this order, by what each waits for:
</#if>

<#list it.startOrder() as step>
1. ${step?join(", ")}
</#list>

<#list it.services()?filter(service -> service.hasDossier("failures"))>
What happens when one fails:

<#items as service>
- ${service.name()}: ${service.dossier("failures")}
</#items>

</#list>
</#if>
<#if it.brief().has("availability.secondRegion") || it.brief().has("delivery.rollback") || it.sla()?has_content>
### 10.4 Larger failures

<#if it.sla()?has_content>
**Promised availability**: ${it.sla()}

</#if>
<@b.answer "availability.secondRegion" "Loss of a region"/>
<@b.answer "delivery.rollback" "A release that fails"/>
</#if>
