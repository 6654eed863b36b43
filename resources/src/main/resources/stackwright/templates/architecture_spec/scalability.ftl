<#assign scales = it.operations().scaling()>
<#assign many = it.services()?filter(service -> service.replicas() gt 1)>
<#if scales?has_content || many?has_content>
### 8.1 More containers

<#if scales?has_content>
| Service | Mode | Containers now | Least | Most | Trigger |
| --- | --- | --- | --- | --- | --- |
<#list scales as scale>
| ${scale.service()} | ${scale.mode()} | <#list it.services()?filter(service -> service.name() == scale.service()) as service>${service.replicas()}</#list> | ${scale.minimum()} | ${scale.maximum()} | ${scale.trigger()} |
</#list>

<#else>
Several containers now: <#list many as service>${service.name()} (${service.replicas()})<#sep>, </#list>.

</#if>
<#assign keeping = it.services()?filter(service -> service.stateful())>
<#if keeping?has_content>
Not multiplied like this, because they hold data: ${keeping?map(service -> service.name())?join(", ")}.

</#if>
<#list it.services()?filter(service -> service.hasDossier("scaling"))>
<#items as service>
- ${service.name()}: ${service.dossier("scaling")}
</#items>

</#list>
</#if>
<#assign sized = it.services()?filter(service -> service.resource("cpu-limit")?has_content || service.resource("memory-limit")?has_content)>
<#if sized?has_content>
### 8.2 Larger containers

The limits one container grows to before another one is needed:

| Service | Cores | Memory |
| --- | --- | --- |
<#list sized as service>
| ${service.name()} | ${service.resource("cpu-limit")} | ${service.resource("memory-limit")} |
</#list>

</#if>
<#if it.brief().has("performance.caching")>
### 8.3 Caching

<@b.prose "performance.caching"/>
</#if>
<#if it.brief().has("performance.database") || it.brief().has("performance.background")>
### 8.4 Data and background work

<@b.answer "performance.database" "Databases"/>
<@b.answer "performance.background" "Background work"/>
</#if>
<#if it.brief().has("technical.growth") || it.brief().has("technical.requests") || it.brief().has("technical.volume")>
### 8.5 What it has to grow to

<@b.answer "technical.users" "Users at once"/>
<@b.answer "technical.requests" "Requests"/>
<@b.answer "technical.volume" "Data"/>
<@b.answer "technical.growth" "Growth"/>
</#if>
