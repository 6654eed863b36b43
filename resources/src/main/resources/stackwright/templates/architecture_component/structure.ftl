<#list service.components() as name, part>
- ${name}<#if part.technology().isPresent()> (${part.technology().get()})</#if><#if part.responsibility().isPresent()>: ${part.responsibility().get()}</#if>
</#list>
<#if !service.components()?has_content && !service.own() && service.technology()?has_content>
${service.technology()} as its makers deliver it.
</#if>
