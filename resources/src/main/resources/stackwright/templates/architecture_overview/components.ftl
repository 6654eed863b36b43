<#list it.services() as service>
- [${service.name()}](components/${service.file()?url_path("UTF-8")}.md): ${service.technology()?has_content?then(service.technology() + ", " + service.kind(), service.kind())}<#if service.hasDossier("purpose")>. ${service.dossier("purpose")}</#if>
</#list>
