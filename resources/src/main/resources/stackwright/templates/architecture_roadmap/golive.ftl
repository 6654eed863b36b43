<#if it.services()?has_content>
<#list it.validation() as point>
- <#if point.lacks()?has_content>Open: ${point.text()} (${point.lacks()?join("; ")})<#else>Done: ${point.text()}</#if>
</#list>
<#list it.stores() as store>
<#assign saved = it.operations().backups()?filter(backup -> backup.service() == store.name())>
<#if !saved?has_content>
- Open: Backups of ${store.name()} are not decided
<#else>
<#list saved as backup>
- <#if backup.restoreTested()?has_content>Done: A restore of ${store.name()} was tested on ${backup.restoreTested()}<#else>Open: A restore of ${store.name()} was never tested</#if>
</#list>
</#if>
</#list>
<#assign unchecked = it.services()?filter(service -> !service.checked())>
<#if unchecked?has_content>
- Open: Health checks of ${unchecked?map(service -> service.name())?join(", ")}
</#if>
</#if>
