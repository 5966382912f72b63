// Generated from spec/primary-sales/ by `pnpm generate`. Do not edit.
export interface paths<Open = string> {
  '/quote': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Quote a sale
     * @description Say what these products cost, in every currency of your store. This comes first, and may come often: a quote
     *     reserves nothing and changes nothing.
     *
     *     Price every requested product, and use the same currencies for each; Immutable's client treats a missing product
     *     or currency as an error. A line is the price of one piece times its quantity, and each total is the sum of the
     *     lines in that currency. Calculate both in exact decimals.
     *
     *     The document does not mention a product that is listed twice; refuse it with 400.
     *
     *     A later authorisation should cost what was quoted: the amounts of its tokens add up to the total in the chosen
     *     currency.
     */
    post: operations<Open>['quoteSale'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/authorise': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Authorise a sale
     * @description Accept the order or refuse it. To accept it, reserve all of its stock, give it a `reference`, and name one token
     *     for each piece that will be minted. The stock stays reserved until the order is confirmed or expires.
     *
     *     Reserve everything or nothing, in one step, so that two simultaneous orders cannot both get the last piece. Refuse
     *     a currency in which a product has no price; never charge 0 for it. The document does not mention a product that is
     *     listed twice; refuse that too, as in a quote.
     *
     *     Every call creates a new order. It has no idempotency key, so a repeated call looks exactly like a second order
     *     from the same buyer. An unneeded reservation is released when it expires.
     */
    post: operations<Open>['authoriseSale'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm a sale
     * @description The sale is on the chain: complete the order with this `reference`, and turn its reservation into a sale.
     *
     *     The document does not cover the following cases. Return 200 if the order is already complete, and do not sell
     *     anything twice. Also return 200 if it has expired in the meantime: the buyer has paid, and an error from you does
     *     not undo that. If the stock is gone by then, have a person review the order.
     */
    post: operations<Open>['confirmSale'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/expire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Expire a sale
     * @description Nobody paid in time: release all the stock that was reserved under `reference`, every piece of it.
     *
     *     The document does not cover the following cases. Return 200 if the order has already expired, and do not release
     *     anything twice. Also return 200 if it is complete, and leave it unchanged: sold stock does not go back on sale.
     */
    post: operations<Open>['expireSale'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components<Open = string> {
  schemas: {
    /**
     * @description Address of a wallet: `0x` and 40 hexadecimal digits. Upper and lower case are a checksum (EIP-55) and do not change
     *     the address: compare case-insensitively.
     * @example 0xdd9AAE1C317eE6EFEb0F3DB0A068e9Ed952a6CEB
     */
    WalletAddress: string;
    /** @description Your id of a product, as entered in the Hub. Use exactly the spelling of the request in your response. */
    ProductId: string;
    /** @description One product and its quantity. */
    RequestedProduct: {
      product_id: components<Open>['schemas']['ProductId'];
      /** @description How many the buyer wants. */
      quantity: number;
    };
    /** @description The products that a buyer wants a price for. */
    QuoteRequest: {
      /** @description The wallet of the buyer who asks for the quote. */
      recipient_address: components<Open>['schemas']['WalletAddress'];
      /** @description The products, each listed once. */
      products: components<Open>['schemas']['RequestedProduct'][];
    };
    /** @description Symbol of a currency that your store supports, such as `USDC`, `ETH` or `USD`. There is no fixed list. */
    Currency: string;
    /**
     * @description Whether the currency is on a chain (`crypto`) or in a bank (`fiat`).
     * @enum {string}
     */
    CurrencyType: "crypto" | "fiat";
    /**
     * @description A sum of money in whole units of its currency: `20` is twenty dollars or twenty USDC, and not twenty of a smallest
     *     unit. It means exactly the decimal that is written. Do not calculate with it in binary floating point, in which
     *     three times 0.00001 is 0.000030000000000000004. Use a decimal type or integers of the smallest unit, and write the
     *     result with only the digits it has. A parser that turns numbers into doubles preserves up to 15 significant digits;
     *     do not use finer prices. Small numbers may be written with an exponent (`1e-7`), which is the same number.
     */
    DecimalAmount: number;
    /** @description An amount in one currency. */
    Price: {
      currency: components<Open>['schemas']['Currency'];
      currency_type: components<Open>['schemas']['CurrencyType'];
      amount: components<Open>['schemas']['DecimalAmount'];
    };
    /** @description One product of the request with its price. */
    QuotedProduct: {
      product_id: components<Open>['schemas']['ProductId'];
      /** @description The requested quantity. */
      quantity: number;
      /** @description The price of the whole quantity, and not of one piece, once in every currency of your store. */
      pricing: components<Open>['schemas']['Price'][];
    };
    /** @description What an order would cost. */
    Quote: {
      /** @description Every product of the request, in the same order. Leave none out. */
      products: components<Open>['schemas']['QuotedProduct'][];
      /** @description The sum over all products, once in every currency in which the products are priced. */
      totals: components<Open>['schemas']['Price'][];
    };
    /**
     * @description How you report what went wrong. The document shows no error; this is what Immutable's own storefront client reads.
     *     With status 400 on a quote or an authorisation, it passes both members on to the storefront.
     */
    Error: {
      /**
       * @description The value that a program branches on. `insufficient_stock` has its own meaning to Immutable. With 400 you may
       *     send your own codes, such as `purchase_limit_reached`, for your storefront to explain.
       * @example invalid_request
       */
      code: 'invalid_request' | 'duplicate_product' | 'unsupported_currency' | 'unauthorized' | 'product_not_found' | 'insufficient_stock' | 'order_not_found' | 'rate_limited' | 'internal_error' | Open;
      /** @description One sentence for a person, who may be the buyer. Leave out what concerns only your backend. */
      message?: string;
    };
    /** @description An order that a buyer is about to pay. */
    AuthorisationRequest: {
      /** @description The buyer's wallet, which will receive the tokens. */
      recipient_address: components<Open>['schemas']['WalletAddress'];
      /** @description The currency that the buyer pays in; one of those in your quote. */
      currency: components<Open>['schemas']['Currency'];
      /** @description The products, each listed once. */
      products: components<Open>['schemas']['RequestedProduct'][];
    };
    /**
     * @description Identifies an order. Your backend creates it on authorisation. It is unique for all time and at most 32 characters
     *     long: a UUID fits only without its hyphens.
     */
    Reference: string;
    /**
     * @description Address of a contract on the chain: `0x` and 40 hexadecimal digits. Upper and lower case are a checksum (EIP-55) and
     *     do not change the address: compare case-insensitively.
     * @example 0xd27746683cCF357ED5190D248Cf0468a3dA28Ea8
     */
    ContractAddress: string;
    /**
     * @description The standard of the collection. Each `ERC721` token is unique; an `ERC1155` token can exist many times.
     * @enum {string}
     */
    ContractType: "ERC721" | "ERC1155";
    /**
     * @description Id of a token within its collection, in decimal digits. It is a string because an id may have up to 256 bits. On the
     *     chain it is a number, in which leading zeros do not count: do not issue both `7` and `0007`.
     * @example 0001
     */
    TokenId: string;
    /** @description One token that the buyer gets, and what it costs. */
    Token: {
      /**
       * @description The id that you have set aside for this mint. Its metadata should be complete when you authorise the order. In
       *     an `ERC721` collection no id is ever issued twice, not even after an order has expired.
       */
      token_id: components<Open>['schemas']['TokenId'];
      /** @description The price of this one token, in the currency of the order. */
      amount: components<Open>['schemas']['DecimalAmount'];
    };
    /** @description One product of the order with the tokens to mint for it. */
    AuthorisedProduct: {
      /** @description The id from the request, spelled identically. */
      product_id: components<Open>['schemas']['ProductId'];
      /** @description The collection that contains the tokens. */
      collection_address: components<Open>['schemas']['ContractAddress'];
      contract_type: components<Open>['schemas']['ContractType'];
      /**
       * @description One entry for each piece: a quantity of 3 makes 3 entries. If an `ERC1155` product is bought several times,
       *     repeat the entry.
       */
      detail: components<Open>['schemas']['Token'][];
    };
    /** @description Your promise to hold the stock for this order. */
    Authorisation: {
      /**
       * @description Your identifier of this order; confirming and expiring refer to it. At most 32 characters and never used before:
       *     a UUID fits only without its hyphens.
       */
      reference: components<Open>['schemas']['Reference'];
      /** @description The currency from the request. */
      currency: components<Open>['schemas']['Currency'];
      /**
       * @description Every product of the request with its tokens. The document calls this list flat, with a line for each token, yet
       *     its payload groups the tokens of a product under `detail`; group them too.
       */
      products: components<Open>['schemas']['AuthorisedProduct'][];
    };
    /**
     * @description An instant as **seconds** since 1970-01-01T00:00:00Z; in JavaScript `new Date(value * 1000)`. The document does not
     *     name the unit; it follows from the value shown. The bounds here and in `EpochMillis` do not overlap, so that neither
     *     can be mistaken for the other.
     */
    EpochSeconds: number;
    /**
     * @description An instant as **milliseconds** since 1970-01-01T00:00:00Z; in JavaScript `new Date(value)`. The document does not
     *     name the unit; it follows from the value shown. The bounds here and in `EpochSeconds` do not overlap, so that
     *     neither can be mistaken for the other.
     */
    EpochMillis: number;
    /** @description One product of a sale, as you authorised it and with its quantity. */
    ConfirmedProduct: {
      /** @description The id from your authorisation. */
      product_id: components<Open>['schemas']['ProductId'];
      /** @description The collection that contains the tokens. */
      collection_address: components<Open>['schemas']['ContractAddress'];
      /** @description The standard of the collection. Not required, because some published backends read it as `collection_type`. */
      contract_type?: components<Open>['schemas']['ContractType'];
      /** @description How many were sold; equal to the number of entries in `detail`. */
      quantity: number;
      /** @description The tokens from your authorisation, each with its price. */
      detail: components<Open>['schemas']['Token'][];
    };
    /** @description The order as it was sold. Most of it is what you returned when you authorised it. */
    ConfirmedOrder: {
      /**
       * @description The Primary Sales contract that handled the sale. The document lists it beside `order` and shows it inside; the
       *     payload counts.
       */
      contract_address: components<Open>['schemas']['ContractAddress'];
      /** @description What the order cost, in `currency`; the sum of all amounts in `detail`. */
      total_amount: components<Open>['schemas']['DecimalAmount'];
      /** @description The time until which the order could be paid, in **seconds**. The length of this window is set in the Hub. */
      deadline: components<Open>['schemas']['EpochSeconds'];
      /** @description When the order was created, in **milliseconds**. */
      created_at: components<Open>['schemas']['EpochMillis'];
      /** @description The currency of the payment. */
      currency: components<Open>['schemas']['Currency'];
      /** @description What was sold. */
      products: components<Open>['schemas']['ConfirmedProduct'][];
    };
    /**
     * @description A sale that went through. You may ignore what you do not need, as the document says explicitly. So only `reference`
     *     and `tx_hash` are required here, although all four members are sent.
     */
    Confirmation: {
      /** @description The order's identifier, as you assigned it. */
      reference: components<Open>['schemas']['Reference'];
      /** @description Hash of the transaction that settled the sale. */
      tx_hash: string;
      /** @description The buyer's wallet. */
      recipient_address?: components<Open>['schemas']['WalletAddress'];
      order?: components<Open>['schemas']['ConfirmedOrder'];
    };
    /** @description An object whose content does not matter. */
    Acknowledgement: {
      [key: string]: unknown;
    };
    /** @description An order that nobody paid in time. */
    ExpiredOrder: {
      /** @description The order's identifier, as you assigned it. */
      reference: components<Open>['schemas']['Reference'];
    };
  };
  responses: {
    /**
     * @description `Authorization` is missing or is not the key of this endpoint. Check it before you read the body, and do not say
     *     which of the two is wrong.
     */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
    /**
     * @description A product does not exist, or there is not enough of it. One such product refuses the whole request; there is no
     *     response for the other products. Immutable's client distinguishes the two cases by `code`: `insufficient_stock` is
     *     out of stock, anything else is an unknown product.
     */
    ProductsUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
    /** @description More requests than you accept. Nothing was changed. */
    TooManyRequests: {
      headers: {
        'Retry-After': components<Open>['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
    /** @description Something failed in your backend. Leave nothing half done: an order exists completely or not at all. */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
    /**
     * @description It is done, by this call or an earlier one. The status is enough: the caller needs no body, so an empty body is just
     *     as good.
     */
    Acknowledged: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Acknowledgement'];
      };
    };
    /** @description The body is not valid JSON, or is not what the operation expects. Nothing was changed. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
    /** @description None of your orders has this `reference`. */
    OrderNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    /**
     * @description How many seconds the caller should wait. Whether Immutable honours it is not known.
     * @example 30
     */
    RetryAfter: number;
  };
  pathItems: never;
}
export type WalletAddress = components<string & {}>['schemas']['WalletAddress'];
export type ProductId = components<string & {}>['schemas']['ProductId'];
export type RequestedProduct = components<string & {}>['schemas']['RequestedProduct'];
export type QuoteRequest = components<string & {}>['schemas']['QuoteRequest'];
export type Currency = components<string & {}>['schemas']['Currency'];
export type CurrencyType = components<string & {}>['schemas']['CurrencyType'];
export type DecimalAmount = components<string & {}>['schemas']['DecimalAmount'];
export type Price = components<string & {}>['schemas']['Price'];
export type QuotedProduct = components<string & {}>['schemas']['QuotedProduct'];
export type Quote = components<string & {}>['schemas']['Quote'];
export type Error = components<string & {}>['schemas']['Error'];
export type AuthorisationRequest = components<string & {}>['schemas']['AuthorisationRequest'];
export type Reference = components<string & {}>['schemas']['Reference'];
export type ContractAddress = components<string & {}>['schemas']['ContractAddress'];
export type ContractType = components<string & {}>['schemas']['ContractType'];
export type TokenId = components<string & {}>['schemas']['TokenId'];
export type Token = components<string & {}>['schemas']['Token'];
export type AuthorisedProduct = components<string & {}>['schemas']['AuthorisedProduct'];
export type Authorisation = components<string & {}>['schemas']['Authorisation'];
export type EpochSeconds = components<string & {}>['schemas']['EpochSeconds'];
export type EpochMillis = components<string & {}>['schemas']['EpochMillis'];
export type ConfirmedProduct = components<string & {}>['schemas']['ConfirmedProduct'];
export type ConfirmedOrder = components<string & {}>['schemas']['ConfirmedOrder'];
export type Confirmation = components<string & {}>['schemas']['Confirmation'];
export type Acknowledgement = components<string & {}>['schemas']['Acknowledgement'];
export type ExpiredOrder = components<string & {}>['schemas']['ExpiredOrder'];
export type ResponseUnauthorized = components<string & {}>['responses']['Unauthorized'];
export type ResponseProductsUnavailable = components<string & {}>['responses']['ProductsUnavailable'];
export type ResponseTooManyRequests = components<string & {}>['responses']['TooManyRequests'];
export type ResponseInternalServerError = components<string & {}>['responses']['InternalServerError'];
export type ResponseAcknowledged = components<string & {}>['responses']['Acknowledged'];
export type ResponseBadRequest = components<string & {}>['responses']['BadRequest'];
export type ResponseOrderNotFound = components<string & {}>['responses']['OrderNotFound'];
export type HeaderRetryAfter = components<string & {}>['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations<Open = string> {
  quoteSale: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['QuoteRequest'];
      };
    };
    responses: {
      /** @description What the order would cost. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Quote'];
        };
      };
      /**
       * @description The body is invalid, lists a product twice, or asks for something that one of your rules forbids. Immutable
       *     passes `code` and `message` on to the storefront.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      401: components<Open>['responses']['Unauthorized'];
      404: components<Open>['responses']['ProductsUnavailable'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  authoriseSale: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['AuthorisationRequest'];
      };
    };
    responses: {
      /** @description The stock is reserved. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Authorisation'];
        };
      };
      /**
       * @description The body is invalid, lists a product twice, names a currency without a price, or asks for something that one
       *     of your rules forbids. Nothing is reserved. Immutable passes `code` and `message` on to the storefront.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      401: components<Open>['responses']['Unauthorized'];
      404: components<Open>['responses']['ProductsUnavailable'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  confirmSale: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['Confirmation'];
      };
    };
    responses: {
      200: components<Open>['responses']['Acknowledged'];
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      404: components<Open>['responses']['OrderNotFound'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  expireSale: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['ExpiredOrder'];
      };
    };
    responses: {
      200: components<Open>['responses']['Acknowledged'];
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      404: components<Open>['responses']['OrderNotFound'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
}
