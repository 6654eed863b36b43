<@b.prose "current.data"/>
