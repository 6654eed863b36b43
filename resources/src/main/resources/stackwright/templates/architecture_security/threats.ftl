<@b.table "security.threats"/>
<#list it.findings("security")>
### Found by the checks

| Severity | What | Mitigation |
| --- | --- | --- |
<#items as finding>
| ${finding.severity()} | ${finding.message()} | ${finding.remedy()} |
</#items>

</#list>
