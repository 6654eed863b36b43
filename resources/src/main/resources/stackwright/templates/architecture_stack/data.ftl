<@b.made it.services()?filter(service -> ["database", "cache", "queue", "storage"]?seq_contains(service.kind()))/>
<@b.answer "performance.database"/>
<@b.answer "performance.caching"/>
