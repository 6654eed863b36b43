<@b.made it.services()?filter(service -> service.kind() == "gateway" || service.kind() == "web" && !service.own())/>
<#if it.deployment()?has_content>
Deployment models: ${it.deployment()}.

</#if>
<@b.answer "delivery.environments"/>
<@b.answer "delivery.pipeline"/>
