<@b.prose "performance.tests"/>
