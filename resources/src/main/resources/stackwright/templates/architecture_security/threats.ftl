<@b.table "security.threats"/>
<#list it.findingGroups("security")>
### Found by the checks

| Severity | What | Where | Mitigation |
| --- | --- | --- | --- |
<#items as group>
| ${group.severity()} | ${group.text()} | ${group.subjects()?join(", ")} | ${group.remedy()} |
</#items>

</#list>
