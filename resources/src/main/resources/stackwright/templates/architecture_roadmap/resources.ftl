<@b.answer "technical.team"/>
<@b.answer "delivery.environments"/>
<#list it.services()?filter(service -> service.hasDossier("owner"))>
| Service | Owner |
| --- | --- |
<#items as service>
| ${service.name()} | ${service.dossier("owner")} |
</#items>

</#list>
<#list it.services()?filter(service -> service.resource("cpu-limit")?has_content || service.resource("memory-limit")?has_content)>
One production environment runs:

| Container | Replicas | Processors each | Memory each |
| --- | ---: | --- | --- |
<#items as service>
| ${service.name()} | ${service.replicas()} | ${service.resource("cpu-limit")} | ${service.resource("memory-limit")} |
</#items>

</#list>
