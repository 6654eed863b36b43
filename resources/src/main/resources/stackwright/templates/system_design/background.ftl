<#if it.brief().has("business.problem")>
### 2.1 Problem statement

<@b.prose "business.problem"/>
<@b.answer "business.customers" "Customers"/>
</#if>
<#if it.brief().has("business.goals")>
### 2.2 Goals and objectives

<@b.table "business.goals"/>
</#if>
<#if it.brief().has("business.nonGoals")>
### 2.3 Non-goals

<@b.prose "business.nonGoals"/>
</#if>
