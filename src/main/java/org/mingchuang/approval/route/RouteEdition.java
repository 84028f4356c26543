package org.mingchuang.approval.route;

import java.time.Instant;

/** 路线版本: how a route stood after one change. */
record RouteEdition(Route route, Instant changedAt, String changedBy) {}
