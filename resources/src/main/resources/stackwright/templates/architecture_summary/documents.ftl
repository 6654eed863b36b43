- [Requirements](requirements.md)
- [Current state](current-state.md)
- [Options and decisions](options.md)
- [High-level architecture](high-level.md)
- [SaaS business model](business-model.md)
- [Technology stack](technology-stack.md)
- [Security](security.md)
- [Performance and scalability](performance.md)
- [Roadmap](roadmap.md)
<#list it.services()>
- Components: <#items as service>[${service.name()}](components/${service.file()?url_path("UTF-8")}.md)<#sep>, </#items>
</#list>
