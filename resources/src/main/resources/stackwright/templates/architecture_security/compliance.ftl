<#if it.compliance()?has_content>
Compliance: ${it.compliance()}.

<@b.bullets it.controls()/>
</#if>
<@b.answer "protection.industries"/>
<@b.answer "protection.residency"/>
