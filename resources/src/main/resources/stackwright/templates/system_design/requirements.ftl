<#if it.brief().has("requirements.functional")>
### 3.1 Functional requirements

<@b.table "requirements.functional"/>
</#if>
<#assign chosen = it.sla()?has_content || it.compliance()?has_content || it.rtoMinutes().isPresent() || it.rpoMinutes().isPresent()>
<#if it.brief().has("requirements.quality") || chosen>
### 3.2 Non-functional requirements

<@b.table "requirements.quality"/>
<#if chosen>
The choices of the design ask for more:

<#if it.sla()?has_content>
- Availability: ${it.sla()}
</#if>
<#if it.rtoMinutes().isPresent()>
- Recovery within ${it.rto()} (RTO)
</#if>
<#if it.rpoMinutes().isPresent()>
- At most ${it.rpo()} of data lost (RPO)
</#if>
<#if it.compliance()?has_content>
- Compliance: ${it.compliance()}
</#if>

</#if>
</#if>
<#if it.brief().has("requirements.constraints")>
### 3.3 Constraints

<@b.table "requirements.constraints"/>
</#if>
