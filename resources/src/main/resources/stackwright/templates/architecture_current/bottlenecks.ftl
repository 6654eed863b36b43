<@b.prose "current.bottlenecks"/>
