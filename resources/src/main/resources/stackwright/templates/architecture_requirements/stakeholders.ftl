<@b.table "landscape.stakeholders"/>
<#list it.persons()>
### Users

<#items as person>
- ${person.name()}<#if person.description()?has_content>: ${person.description()}</#if>
</#items>

</#list>
