package io.github.medpay.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes the OpenAPI description of the Spring example: its one path, and the schemas of claim and answer. */
final class OpenApi {

    private static final String FRAME = """
            {
              "openapi": "3.1.0",
              "info": {
                "title": "MedPay REST example",
                "version": "1",
                "summary": "What Medicare Part B pays for a professional claim.",
                "description": "The Spring Boot example of MedPay. It has no authentication, and claims are patient data.",
                "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"}
              },
              "servers": [{"url": "http://localhost:8080", "description": "The example on your own machine."}],
              "paths": {
                "/price": {
                  "post": {
                    "operationId": "price",
                    "summary": "Prices a claim.",
                    "requestBody": {
                      "required": true,
                      "content": {
                        "application/json": {
                          "schema": {"$ref": "#/components/schemas/Claim"},
                          "example": {
                            "dateOfService": "2025-02-03",
                            "placeOfService": "11",
                            "locality": {"mac": "02102", "number": "01"},
                            "lines": [
                              {"code": "97110", "modifiers": ["GP"], "units": 2, "charge": 120.00},
                              {"code": "97140", "modifiers": ["GP"], "minutes": {"therapist": 8, "assistant": 7}}
                            ]
                          }
                        }
                      }
                    },
                    "responses": {
                      "200": {
                        "description": "The priced claim.",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/PricedClaim"}}}
                      },
                      "400": {
                        "description": "The body is no claim; the detail names the field, and holds no value of it.",
                        "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
                      }
                    }
                  }
                }
              },
              "components": {"schemas": {}}
            }
            """;

    private static final String PROBLEM = """
            {
              "type": "object",
              "description": "Why a request was refused, as RFC 9457 has it.",
              "properties": {
                "type": {"type": "string", "format": "uri-reference", "description": "The kind of problem."},
                "title": {"type": "string", "description": "The kind of problem in words."},
                "status": {"type": "integer", "description": "The status code of HTTP."},
                "detail": {"type": "string", "description": "What is wrong with this request."},
                "instance": {"type": "string", "format": "uri-reference", "description": "The path that was asked."}
              },
              "required": ["title", "status", "detail"]
            }
            """;

    private OpenApi() {}

    static ObjectNode description(ContractSchema schema) {
        ObjectNode description = (ObjectNode) SchemaJson.read(FRAME);
        ObjectNode schemas = (ObjectNode) description.at("/components/schemas");
        schemas.setAll(schema.components());
        schemas.set("Problem", SchemaJson.read(PROBLEM));
        return description;
    }
}
