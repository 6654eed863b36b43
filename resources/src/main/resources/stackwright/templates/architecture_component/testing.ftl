<#if service.hasDossier("testing")>
${service.dossier("testing")}
</#if>
