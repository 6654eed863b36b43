<@b.answer "performance.database"/>
<@b.answer "performance.network"/>
