<@b.answer "security.authentication"/>
<@b.answer "security.authorization"/>
<@b.answer "security.sessions"/>
<#list it.services()?filter(service -> service.hasDossier("security"))>
### What services enforce

<#items as service>
**${service.name()}**: ${service.dossier("security")}

</#items>

</#list>
