<@b.answer "security.lifecycle"/>
<@b.answer "security.testing"/>
