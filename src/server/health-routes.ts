import type { FastifyInstance } from 'fastify'
import type { Warehouse } from '../warehouse/warehouse.js'
import { WarehouseError } from '../warehouse/warehouse-error.js'

/** `/health`: this process is alive. `/ready`: its database answers too; else 503 with the warehouse's code and nothing more. */
export function addHealthRoutes(http: FastifyInstance, warehouse: Warehouse): void {
  http.get('/health', async () => ({ status: 'alive' }))
  http.get('/ready', async (request, reply) => {
    try {
      await warehouse.ping()
      return { status: 'ready' }
    } catch (cause) {
      request.log.warn({ err: cause }, 'the database does not answer')
      const code = cause instanceof WarehouseError ? cause.code : 'WAREHOUSE_UNAVAILABLE'
      return reply.code(503).send({ status: 'unavailable', code })
    }
  })
}
