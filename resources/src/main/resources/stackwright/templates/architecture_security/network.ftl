<#list it.networks()>
| Network | Services | Way out |
| --- | --- | --- |
<#items as network>
| ${network.name()} | ${network.services()?join(", ")} | ${network.internal()?then("none", "yes")} |
</#items>

</#list>
