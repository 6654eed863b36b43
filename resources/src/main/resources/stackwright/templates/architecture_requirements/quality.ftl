<#assign asked = ["technical.users", "technical.requests", "technical.latency", "technical.volume", "technical.growth", "technical.regions"]?filter(field -> it.brief().has(field))>
<@b.table "requirements.quality"/>
<#if asked?has_content>
### Load and growth

<#list asked as field>
<@b.answer field/>
</#list>
</#if>
<#if it.sla()?has_content || it.rtoMinutes().isPresent() || it.rpoMinutes().isPresent() || it.brief().has("availability.downtime") || it.brief().has("availability.secondRegion")>
### Availability and recovery

<#if it.sla()?has_content>
- Promised availability: ${it.sla()}
</#if>
<#if it.rtoMinutes().isPresent()>
- Recovery within ${it.rto()} (RTO)
</#if>
<#if it.rpoMinutes().isPresent()>
- At most ${it.rpo()} of data lost (RPO)
</#if>

<@b.answer "availability.downtime"/>
<@b.answer "availability.secondRegion"/>
</#if>
<#if it.compliance()?has_content || it.brief().has("protection.industries") || it.brief().has("protection.residency")>
### Security and compliance

<#if it.compliance()?has_content>
Compliance: ${it.compliance()}.

</#if>
<@b.answer "protection.industries"/>
<@b.answer "protection.residency"/>
</#if>
