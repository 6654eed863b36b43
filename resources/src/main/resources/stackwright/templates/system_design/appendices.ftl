<#if it.brief().has("document.glossary")>
### A. Glossary

<@b.table "document.glossary"/>
</#if>
<#if it.brief().has("document.references")>
### B. References

<@b.table "document.references"/>
</#if>
<#if it.brief().has("document.revisions")>
### C. Revision history

<@b.table "document.revisions"/>
</#if>
### D. Validation checklist

| Point | State |
| --- | --- |
<#list it.validation() as point>
| ${point.text()} | ${point.lacks()?has_content?then("Open: " + point.lacks()?join("; "), "Met")} |
</#list>
