<#if it.networks()?has_content || it.deployment()?has_content>
### 8.1 Infrastructure architecture

<#if it.deployment()?has_content>
Deployment models: ${it.deployment()}.

</#if>
<#list it.networks()>
| Network | Services | Way out |
| --- | --- | --- |
<#items as network>
| ${network.name()} | ${network.services()?join(", ")} | ${network.internal()?then("none", "yes")} |
</#items>

</#list>
<#assign published = it.services()?filter(service -> service.ports()?has_content)>
<#if published?has_content>
Reached from outside: <#list published as service>${service.name()} on ${service.ports()?join(", ")}<#sep>; </#list>.

</#if>
</#if>
<#if it.brief().has("delivery.environments") || it.brief().has("delivery.pipeline") || it.operations().rolloutStrategy()?has_content || it.brief().has("delivery.rollback")>
### 8.2 Deployment strategy

<@b.answer "delivery.environments" "Environments"/>
<@b.answer "delivery.pipeline" "From commit to customer"/>
<#if it.operations().rolloutStrategy()?has_content>
**Rollout**: ${it.operations().rolloutStrategy()}<#if it.operations().rolloutApproval()?has_content>; approved by ${it.operations().rolloutApproval()}</#if><#if it.operations().maintenanceWindow()?has_content>; maintenance ${it.operations().maintenanceWindow()}</#if>

</#if>
<@b.answer "delivery.rollback" "Rollback"/>
</#if>
<#list it.operations().scaling()>
### 8.3 Scaling configuration

| Service | Mode | Minimum | Maximum | Trigger |
| --- | --- | --- | --- | --- |
<#items as scale>
| ${scale.service()} | ${scale.mode()} | ${scale.minimum()} | ${scale.maximum()} | ${scale.trigger()} |
</#items>

</#list>
