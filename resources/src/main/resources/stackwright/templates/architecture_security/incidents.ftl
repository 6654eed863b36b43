<@b.prose "security.incidents"/>
